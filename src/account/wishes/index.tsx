import { View } from '@tarojs/components';
import { showToast, useRouter } from '@tarojs/taro';
import { callBands, getWishes, setWishes, type CallBand } from '../../../contracts/call';
import { Button } from '../../components/button';
import { ChipGroup } from '../../components/chip-group';
import { FailureNotice } from '../../components/failure-notice';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { call } from '../../shared/cloud/call';
import { learn, useServer } from '../../shared/cloud/server-state';
import { useSending } from '../../shared/cloud/use-sending';
import { StopAsking } from '../../shared/survey/stop-asking';
import { asking } from '../../shared/words/asking';
import { wishesWords as words } from '../../shared/words/complaint';

/** 打电话和上门: when one may be called, and that a technician shall not come again. */
export default function WishesPage() {
  const claimId = useRouter().params['claimId'];
  const asked = claimId === undefined ? {} : { claimId };
  const wishes = useServer(getWishes, asked);
  const { busy, failure, send } = useSending();
  const { bands = [], technician } = wishes.data ?? {};
  const save = async (chosen: readonly CallBand[], away?: boolean) => {
    const wish = away === undefined || claimId === undefined ? {} : { keepAway: { claimId, away } };
    const done = await send(() => call(setWishes, { bands: [...chosen], ...wish }));
    if (done === undefined) return;
    learn(getWishes, asked, { ...wishes.data, ...done });
    await showToast({ title: words.saved, icon: 'none' });
  };
  const toggle = (band: CallBand) =>
    void save(bands.includes(band) ? bands.filter((one) => one !== band) : [...bands, band]);
  return (
    <Page title={words.title}>
      <StateView
        state={screenState(wishes)}
        loading={<Skeleton rows={2} />}
        onRetry={() => void wishes.refetch()}
      >
        <View className="sec">
          <View className="h2">{words.bands}</View>
          <View className="sm c-2">{words.bandsNote}</View>
          <ChipGroup
            label={words.bands}
            several
            options={callBands.map((value) => ({ value, words: words.band[value] }))}
            chosen={bands}
            onTap={toggle}
          />
        </View>
        {technician === undefined || technician === 'none' ? null : (
          <View className="sec">
            <View className="h2">{words.technician}</View>
            <View className="sm c-2">{words.technicianNote}</View>
            <Button look="line" busy={busy} onTap={() => void save(bands, technician === 'may-come')}>
              {technician === 'may-come' ? words.away : words.mayCome}
            </Button>
          </View>
        )}
        <FailureNotice failure={failure} />
        {wishes.data === undefined ? null : (
          <View className="sec">
            <View className="h2">{asking.title}</View>
            <View className="sm c-2">{asking.note}</View>
            <StopAsking
              stopped={wishes.data.surveysStopped}
              look="line"
              onDone={(surveysStopped) => learn(getWishes, asked, { ...wishes.data, surveysStopped })}
            />
          </View>
        )}
      </StateView>
    </Page>
  );
}
