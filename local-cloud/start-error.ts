export type StartFault =
  'PORT_TAKEN' | 'DATA_DAMAGED' | 'DATA_NOT_OURS' | 'DATA_IN_USE' | 'DATA_TOO_NEW' | 'BAD_OPTION';

/** The cloud cannot start; one line says why. */
export class StartError extends Error {
  constructor(
    readonly code: StartFault,
    message: string,
  ) {
    super(message);
    this.name = 'StartError';
  }
}
