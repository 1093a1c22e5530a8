using QualityGate.Core.Suites;

namespace QualityGate.Cli.Options;

/// <summary>Reads the names of hosts.</summary>
internal static class HostNames
{
    /// <summary>Null means that the repository chooses.</summary>
    public static HostChoice Read(string? name) => name switch
    {
        null or "auto" => HostChoice.Auto,
        "vstest" => HostChoice.VSTest,
        "mtp" => HostChoice.TestingPlatform,
        "os" => HostChoice.Os,
        _ => throw OptionText.Bad("--host", name, "auto, vstest, mtp or os"),
    };

    /// <summary>The host that checks flaky tests again; null when none does.</summary>
    public static SuiteHost? ReadConfirming(string? name) => name switch
    {
        null => null,
        "os" => SuiteHost.Os,
        _ => throw OptionText.Bad("--confirm", name, "os"),
    };
}
