using RuleEngine.Cli;

using var terminal = Terminal.OfProcess();
return await CommandLine.RunAsync(args, terminal, CancellationToken.None).ConfigureAwait(false);
