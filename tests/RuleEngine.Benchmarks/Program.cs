return RuleEngine.Benchmarks.Commands.CommandTable.Run(args, Console.Out, Console.Error);
