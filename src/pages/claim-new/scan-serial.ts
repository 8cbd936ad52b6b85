export { canScan, scanCode as scanSerial } from '../../shared/scan/scan-code';
