import { useRouter } from '@tarojs/taro';
import type { ReactElement } from 'react';
import { getSetup, type StoreSetup } from '../../../contracts/store-setup';
import { Page } from '../../components/page';
import { screenState } from '../../components/screen-state';
import { Skeleton } from '../../components/skeleton';
import { StateView } from '../../components/state-view';
import { useServer } from '../../shared/cloud/server-state';
import { staffSetup as words } from '../../shared/words/staff-setup';
import { CrewList } from './crew-list';
import { EditPart } from './edit-part';
import type { UsePart } from './part-form';
import { PlacesPart } from './places-part';
import { PortraitPart } from './portrait-part';
import { knownSkills } from './skill-chips';
import { useArea } from './use-area';
import { useCounter, useHours, useTravel, useWindows } from './use-hours';
import { freshMember, useMember } from './use-member';
import { useReturns, useStore } from './use-returns';
import { useServices } from './use-services';

interface EditProps {
  readonly storeId: string;
  readonly setup: StoreSetup;
  readonly mayChange: boolean;
}

/** A page of its own for each form: which hooks run never changes while it stands. */
const editing = (
  what: 'hours' | 'windows' | 'counter' | 'area' | 'travel' | 'services' | 'returns' | 'store',
  useForm: UsePart,
) =>
  function Edit(props: EditProps) {
    return <EditPart {...props} title={words.partTitles[what]} form={useForm(props.setup)} />;
  };
const pages: Readonly<Record<string, (props: EditProps) => ReactElement>> = {
  hours: editing('hours', useHours),
  windows: editing('windows', useWindows),
  counter: editing('counter', useCounter),
  area: editing('area', useArea),
  travel: editing('travel', useTravel),
  services: editing('services', useServices),
  returns: editing('returns', useReturns),
  store: editing('store', useStore),
};
const Hours = editing('hours', useHours);

function EditMember({ who, ...props }: EditProps & { who: string }) {
  const known = props.setup.crew.find(({ customerId }) => customerId === who);
  const form = useMember(known ?? freshMember(who, props.setup.point), knownSkills(props.setup));
  const name = known?.name ?? props.setup.missing.find(({ customerId }) => customerId === who)?.name;
  return (
    <EditPart
      {...props}
      title={name ?? words.partTitles.technician}
      form={form}
      lead={
        known ? (
          <PortraitPart
            storeId={props.storeId}
            customerId={who}
            name={known.name}
            mayChange={props.mayChange}
          />
        ) : undefined
      }
      gone={known ? { what: 'technician-gone', customerId: who } : undefined}
    />
  );
}

/** One part of the set-up. */
export default function StaffSetupPart() {
  const { storeId = '', what = '', who = '' } = useRouter().params;
  const read = useServer(getSetup, { storeId });
  const of = read.data;
  if (!of)
    return (
      <Page title={words.title}>
        <StateView
          state={screenState(read)}
          loading={<Skeleton rows={5} />}
          onRetry={() => void read.refetch()}
        >
          {null}
        </StateView>
      </Page>
    );
  const props = { storeId, setup: of.setup, mayChange: of.mayChange };
  if (what === 'crew') return <CrewList storeId={storeId} setup={of.setup} />;
  if (what === 'places')
    return <PlacesPart storeId={storeId} districts={of.setup.districts} mayChange={of.mayChange} />;
  if (what === 'technician') return <EditMember {...props} who={who} />;
  const Edit = pages[what] ?? Hours;
  return <Edit {...props} />;
}
