/// <reference types="@tarojs/taro" />
declare module '*.scss';
declare module '*.png';

/** Compiled in by config/index.ts: name of the template → id of WeChat's message template. Public. */
declare const TEMPLATE_IDS: Readonly<Record<string, string>>;
