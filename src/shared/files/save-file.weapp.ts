import Taro from '@tarojs/taro';

/** Hands the file to WeChat's own sheet: to a chat, such as one's own file transfer. Only directly in a tap. */
export const saveFile = async (name: string, content: string): Promise<void> => {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`;
  // Written without waiting, or the tap would be over.
  Taro.getFileSystemManager().writeFileSync(filePath, content, 'utf8');
  await Taro.shareFileMessage({ filePath, fileName: name });
};
