namespace QualityGate.Cli.Terminals;

/// <summary>Where text for people goes, and where the one machine-readable result goes.</summary>
internal sealed record Terminal
{
    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Where the machine-readable result goes; null when none was asked for.</summary>
    public TextWriter? Result { get; init; }

    /// <summary>True when a person is looking at <see cref="Output"/> and it may be redrawn.</summary>
    public required bool IsInteractive { get; init; }

    /// <summary>True when colours are welcome (NO_COLOR is unset or empty, https://no-color.org).</summary>
    public required bool HasColor { get; init; }

    public static Terminal OfProcess() => new()
    {
        Output = Console.Out,
        Error = Console.Error,
        IsInteractive = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        HasColor = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
    };

    /// <summary>The terminal with everything for people on stderr, so that stdout holds nothing but the result.</summary>
    public Terminal ForJson() => this with { Output = Error, Result = Output, IsInteractive = false };
}
