// Says in one sentence why the page stays empty: engine too old, opened from a folder, or a file missing.
// Plain ES5, no module: it must run where the app itself cannot be parsed.
(function () {
  function show(id) {
    var sentence = document.getElementById(id);
    if (sentence) sentence.hidden = false;
    document.documentElement.setAttribute('data-engine', 'stopped');
  }
  // Array.prototype.at came with Chromium 92, Firefox 90 and Safari 15.4: the oldest the build is made for.
  var current =
    'noModule' in document.createElement('script') &&
    typeof Array.prototype.at === 'function' &&
    typeof Promise !== 'undefined' &&
    typeof indexedDB !== 'undefined' &&
    typeof Worker !== 'undefined';
  if (!current) show('plain-old');
  else if (location.protocol === 'file:') show('plain-folder');
  else {
    window.addEventListener(
      'error',
      function (event) {
        var target = event.target;
        var lost = target && (target.tagName === 'SCRIPT' || target.tagName === 'LINK');
        if (lost && !document.getElementById('root').hasChildNodes()) show('plain-incomplete');
      },
      true,
    );
  }
})();
