/** Monaco reads its worker factory from here. */
declare var MonacoEnvironment: { getWorker(workerId: string, label: string): Worker } | undefined;
