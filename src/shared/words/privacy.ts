/** Before album, camera or scanner are opened for the first time. */
export const privacyWords = {
  title: '用相册和相机之前',
  why: '照片只用来看毛病和查购买记录，只有这张工单上的人看得到；位置只用来算师傅的路程，日历只记这一次上门。不同意也能报修，照片可以以后再补。',
  contract: '看完整的隐私指引',
  agree: '同意，去选照片',
  refuse: '先不用，照样报修',
  refused: '没拿到相册和相机的许可。没有照片也能报修；想加的话，十秒后再点一次就会重新问你。',
} as const;
