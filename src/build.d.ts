/// <reference types="@tarojs/taro" />
declare module '*.scss';
declare module '*.png';

/** Compiled in by config/index.ts: kind of notice → id of WeChat's message template. Public. */
declare const TEMPLATE_IDS: Readonly<Record<string, string>>;
