import { resolve } from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { messages } from './messages';

const root = resolve(import.meta.dirname, '..');

/** Source outside `src`, and packages that ship newer JavaScript than iOS 13 and Taro's minifier understand. */
const compiled = [resolve(root, 'contracts'), /node_modules[\\/](@tanstack|zod|dayjs|idb-keyval)[\\/]/];

const templateIds = Object.fromEntries(
  Object.entries(messages).map(([name, message]) => [name, message.templateId]),
);

/** `config/run/build-client.ts` builds beside the old files and puts the new ones in their place. */
const outputRoot =
  process.env['CLIENT_OUTPUT'] ?? (process.env['TARO_ENV'] === 'h5' ? 'dist/h5' : 'dist/miniprogram');

/** Taro's build of the mini-program: `--type weapp` to dist/miniprogram, `--type h5` to dist/h5. */
export default defineConfig({
  projectName: 'aftercare',
  designWidth: 375,
  // The design is drawn in CSS pixels and both platforms keep them (docs/adr/0003).
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // Whoever builds once in a fresh clone would only write it.
  cache: { enable: process.env['CI'] === undefined },
  // For browsers esbuild's minifier does, in a tenth of the time; in WeChat, where each kilobyte counts, terser stays.
  jsMinimizer: process.env['TARO_ENV'] === 'h5' ? 'esbuild' : 'terser',
  esbuild: { minify: { enable: true, config: { target: 'es2019' } } },
  plugins: [resolve(root, 'config/aria.ts')],
  defineConstants: {
    // Pasted as it stands: read it only where `{` begins an object, never a block.
    TEMPLATE_IDS: JSON.stringify(templateIds),
  },
  copy: {
    // theme.json names the icons, so Taro does not see that they are used.
    patterns:
      process.env['TARO_ENV'] === 'weapp'
        ? [{ from: 'src/assets/tabs/', to: `${outputRoot}/assets/tabs/` }]
        : [],
    options: {},
  },
  mini: {
    compile: { include: compiled },
    optimizeMainPackage: { enable: true },
    postcss: { pxtransform: { enable: false }, cssModules: { enable: false } },
    miniCssExtractPluginOption: { ignoreOrder: true },
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    devServer: { hot: false },
    compile: { include: compiled },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    // Parts that pages share are loaded once, not with every page.
    webpackChain(chain) {
      const parts = { name: 'parts', chunks: 'all', minChunks: 2, priority: 60, enforce: true };
      chain.merge({ optimization: { splitChunks: { cacheGroups: { parts } } } });
    },
    postcss: {
      pxtransform: { enable: false },
      autoprefixer: { enable: true },
      cssModules: { enable: false },
    },
  },
});
