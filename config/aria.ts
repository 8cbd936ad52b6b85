import attributes from '../src/components/aria-attributes.json';

interface Platform {
  readonly template?: { mergeComponents(context: unknown, patch: unknown): void };
}
interface PluginContext {
  registerMethod(method: { name: string; fn(platform: Platform): void }): void;
}

/** Taro plugin: lets View, Text and Image carry aria attributes in WeChat's templates, which Taro leaves out. */
export default function teachAria(context: PluginContext): void {
  const taught = { View: attributes, Text: attributes, Image: attributes };
  context.registerMethod({
    name: 'onSetupClose',
    fn: (platform) => platform.template?.mergeComponents(context, taught),
  });
}
