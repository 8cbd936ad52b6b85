import { Button as TaroButton } from '@tarojs/components';
import { Button } from '../../components/button';
import type { PhoneNumberProps } from './phone-number-props';

/** WeChat's own button: only its press may ask for the number. */
export function PhoneNumberButton({ children, busy = false, onCode }: PhoneNumberProps) {
  if (busy)
    return (
      <Button busy onTap={() => undefined}>
        {children}
      </Button>
    );
  return (
    <TaroButton
      className="btn btn-main btn-m"
      openType="getPhoneNumber"
      onGetPhoneNumber={({ detail }) => onCode(detail.code === '' ? undefined : detail.code)}
    >
      {children}
    </TaroButton>
  );
}
