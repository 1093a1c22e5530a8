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
}
