using System.Collections.Immutable;

namespace QualityGate.Runner.Applications.Messages;

/// <summary>A test as its application describes it, in whichever state.</summary>
/// <param name="Uid">The framework's own key. Several results may come under one.</param>
/// <param name="DisplayName">Text for people.</param>
internal sealed record TestNode(string Uid, string DisplayName)
{
    public NodeState State { get; init; }

    /// <summary>Full name of the class, in metadata form where the framework knows it; null when it does not say.</summary>
    public string? Type { get; init; }

    /// <summary>Name of the method, with the types of its parameters where it has any; null when the framework does not say.</summary>
    public string? Method { get; init; }

    /// <summary>What a framework that was written for VSTest calls the test there; null for others.</summary>
    public string? FullyQualifiedName { get; init; }

    public string? File { get; init; }

    /// <summary>1-based; 0 when unknown.</summary>
    public int Line { get; init; }

    public ImmutableArray<KeyValuePair<string, string>> Traits { get; init; } = [];

    public TimeSpan Duration { get; init; }

    /// <summary>Of a failure; of a skipped test the reason.</summary>
    public string? Message { get; init; }

    public string? StackTrace { get; init; }

    public string? StandardOutput { get; init; }

    public string? StandardError { get; init; }

    /// <summary>A retry within the run made this result void; the one that counts comes later.</summary>
    public bool IsSuperseded { get; init; }
}
