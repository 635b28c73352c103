// Files dropped on the form, how far they are, and what is wrong with them before they are sent. The form works without.
'use strict';
(() => {
  const form = document.getElementById('send');
  const input = document.getElementById('file');
  const drop = document.getElementById('drop');
  const problem = document.getElementById('send-problem');
  const sending = document.getElementById('sending');
  const bar = document.getElementById('sending-bar');
  const tell = (words) => { problem.textContent = words; problem.hidden = !words; };

  document.getElementById('drop-hint').hidden = false;
  for (const type of ['dragenter', 'dragover']) {
    drop.addEventListener(type, (event) => { event.preventDefault(); drop.classList.add('over'); });
  }
  for (const type of ['dragleave', 'drop']) {
    drop.addEventListener(type, () => drop.classList.remove('over'));
  }
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });

  const wrong = () => {
    const most = Number(form.dataset.mostBytes);
    const files = [...input.files];
    if (files.length > Number(form.dataset.mostFiles)) {
      return `一次最多报送 ${form.dataset.mostFiles} 个文件，请分几次报送。`;
    }
    const large = files.filter((each) => each.size > most).map((each) => `“${each.name}”`);
    return large.length ? `${large.join('、')}超过每个文件的上限，请删去图片等无关内容或分成几个文件后再报送。` : '';
  };
  form.addEventListener('htmx:beforeRequest', (event) => {
    const words = wrong();
    tell(words);
    if (words) {
      event.preventDefault();
    } else {
      bar.value = 0;
      sending.hidden = false;
    }
  });
  form.addEventListener('htmx:xhr:progress', (event) => {
    if (event.detail.lengthComputable && event.detail.total > 0) {
      bar.value = 100 * event.detail.loaded / event.detail.total;
    }
  });
  form.addEventListener('htmx:afterRequest', (event) => {
    sending.hidden = true;
    if (event.detail.successful) {
      form.reset();
    } else if (event.detail.xhr.status === 413) {
      tell('一次报送的文件超过了上限，没有接收。请分几次报送。');
    } else {
      tell('没有报送成功，请检查网络后重试；仍不行请联系运行维护人员。');
    }
  });
  // a session that ended answers with the page to sign in
  document.body.addEventListener('htmx:beforeSwap', (event) => {
    if (new URL(event.detail.xhr.responseURL || location.href, location.href).pathname.endsWith('/login')) {
      event.preventDefault();
      location.reload();
    }
  });
})();
