namespace QualityGate.Cli.Tests.Tools;

/// <summary>What a process said and ended with.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>Everything, for the message of a failing assertion.</summary>
    public override string ToString() => $"exit code {ExitCode}\n--- stdout\n{Output}\n--- stderr\n{Error}";
}
