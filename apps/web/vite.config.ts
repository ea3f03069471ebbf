import optimizeLocales from "@react-aria/optimize-locales-plugin";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = process.env["NUANLIN_DEV_SERVER"] ?? "http://127.0.0.1:3000";

export default defineConfig({
  plugins: [{ ...optimizeLocales.vite({ locales: ["zh-CN", "en-US"] }), enforce: "pre" }, react(), tailwindcss()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    sourcemap: false,
    target: "es2022",
    // Nothing may become a data: address, which the content policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { port: 5173, proxy: { "/api": server, "/calendar": server, "/documents": server, "/imports/": server } },
});
