import './styles/frame.h5.scss';
import './styles/tab-bar.scss';

/** Taro's View answers only to clicks; a browser's keyboard has to make one. */
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  const target = event.target;
  if (!(target instanceof HTMLElement) || !target.matches('[role][tabindex="0"]')) return;
  event.preventDefault();
  target.click();
});
