/** What is typed into a few fields, kept beside them: inputs are not controlled, and nothing is drawn again for a letter. */
export class TypedTexts {
  private readonly texts: Map<string, string>;
  constructor(first: Readonly<Record<string, string>>) {
    this.texts = new Map(Object.entries(first));
  }
  text(name: string): string {
    return this.texts.get(name) ?? '';
  }
  put(name: string, text: string): void {
    this.texts.set(name, text);
  }
  all(): Record<string, string> {
    return Object.fromEntries(this.texts);
  }
}
