import "./styles/main.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { router } from "./pages/router.tsx";
import { ToastProvider } from "./shared/overlays/toast.tsx";
import { PreferencesProvider } from "./shared/preferences.tsx";
import { createQueryClient } from "./shared/query-client.ts";
import { trpcClient, TRPCProvider } from "./shared/trpc.ts";

const queryClient = createQueryClient();
const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

createRoot(root).render(
  <StrictMode>
    <PreferencesProvider>
      <QueryClientProvider client={queryClient}>
        <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
          <ToastProvider>
            <RouterProvider router={router} />
          </ToastProvider>
        </TRPCProvider>
      </QueryClientProvider>
    </PreferencesProvider>
  </StrictMode>,
);
