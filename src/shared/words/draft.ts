/** A form left unfinished. */
export const draftWords = {
  unfinished: '上次没填完',
  goOn: '接着填',
  anew: '重新填',
  note: (about: string, savedAt: string) =>
    about === '' ? `没填完，${savedAt} 存的` : `${about} · 没填完，${savedAt} 存的`,
} as const;
