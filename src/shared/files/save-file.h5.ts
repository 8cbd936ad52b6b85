/** The browser's own download. */
export const saveFile = (name: string, content: string): Promise<void> => {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
  return Promise.resolve();
};
