namespace QualityGate.Core.Histories;

/// <summary>Which source was tested, as far as it is known.</summary>
public sealed record CodeVersion
{
    /// <summary>Nothing is known of it.</summary>
    public static CodeVersion Unknown { get; } = new();

    /// <summary>Full hash of the commit.</summary>
    public string? Commit { get; init; }

    /// <summary>Full hash of its git tree. Commits with the same tree, as a rebase makes them, hold the same code.</summary>
    public string? Tree { get; init; }

    public string? Branch { get; init; }

    /// <summary>True when files differed from the commit: then nobody knows which code it was.</summary>
    public bool HasLocalChanges { get; init; }

    /// <summary>Equal for the same code; null when that cannot be known.</summary>
    public string? Identity => HasLocalChanges ? null : Tree ?? Commit;

    /// <summary>False also where one of them is not known.</summary>
    public bool IsSameAs(CodeVersion other) => Identity is { } identity && identity == other.Identity;
}
