import { Button } from '../../components/button';
import { pressPhoneNumber } from '../cloud/transport.h5';
import type { PhoneNumberProps } from './phone-number-props';

/** The local cloud stands in for WeChat: one press, one code. */
export function PhoneNumberButton({ children, busy = false, onCode }: PhoneNumberProps) {
  return (
    <Button busy={busy} onTap={() => void pressPhoneNumber().then(onCode)}>
      {children}
    </Button>
  );
}
