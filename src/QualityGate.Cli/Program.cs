using QualityGate.Cli;
using QualityGate.Cli.Terminals;

using Interruption interruption = new();
Door door = new(Terminal.OfProcess(), TimeProvider.System, Environment.GetEnvironmentVariable);
return (int)await door.EnterAsync(args, interruption.Token);
