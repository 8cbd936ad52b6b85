import { Button } from '../../components/button';
import { personSwitch } from '../../shared/words/person-switch';

/** To the local cloud's page of people one can be. */
export function PersonSwitch() {
  return (
    <Button look="text" onTap={() => window.location.assign('/who')}>
      {personSwitch.go}
    </Button>
  );
}
