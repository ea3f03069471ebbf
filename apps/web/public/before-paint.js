// Sets theme, type size and language before the first paint. The content policy allows no inline script,
// so this small file is loaded in the head; the keys are those of src/shared/preferences-store.ts.
(function () {
  var root = document.documentElement;
  function kept(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }
  var theme = kept("nuanlin.theme");
  if (theme !== "light" && theme !== "dark") {
    theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  }
  root.dataset.theme = theme;
  root.dataset.type = kept("nuanlin.type") === "large" ? "large" : "normal";
  root.lang = kept("nuanlin.language") === "en" ? "en" : "zh-CN";
  var colour = document.querySelector('meta[name="theme-color"]');
  if (colour) colour.setAttribute("content", theme === "dark" ? "#0D191C" : "#FBF8F2");
})();
