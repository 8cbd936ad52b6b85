/** An error as CloudBase answers it: a code that the SDK hands on, and words. */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'CloudError';
  }
}

const contact = 'Please check your request, but if the problem persists, contact us.';

export const conflict = (): CloudError =>
  new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${contact}`,
  );

export const noTransaction = (): CloudError =>
  new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${contact}`,
  );

export const noCollection = (name: string): CloudError =>
  new CloudError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. ${contact}`,
  );

export const duplicateId = (collection: string, id: unknown): CloudError =>
  new CloudError(
    'DATABASE_DUPLICATE_WRITE',
    `[FailedOperation.DuplicateWrite] multiple write errors: [{write errors: [{E11000 duplicate key error collection: local.${collection} index: _id_ dup key: { _id: ${JSON.stringify(id)} }}]}, {<nil>}]`,
  );

export const duplicateKey = (collection: string, index: string): CloudError =>
  new CloudError(
    'DATABASE_DUPLICATE_WRITE',
    `[FailedOperation.DuplicateWrite] E11000 duplicate key error collection: local.${collection} index: ${index} dup key`,
  );

/** What MongoDB would refuse. */
export const failedRequest = (why: string): CloudError =>
  new CloudError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${why}`);

/** What MongoDB could do and this cloud cannot: named, never answered wrongly. */
export const unsupported = (what: string): CloudError =>
  new CloudError(
    'DATABASE_INVALID_OPERRATOR',
    `[UnsupportedOperation] ${what} is not served by the local cloud`,
  );

export const badParameter = (why: string): CloudError =>
  new CloudError('INVALID_PARAM', `[InvalidParameter] ${why}`);
