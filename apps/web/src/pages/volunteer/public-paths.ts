/** Pages of other folders to which a volunteer's pages lead. */
export const projectsPath = "/projects";
export const deskPath = "/desk";
export const federationPath = "/federation";
