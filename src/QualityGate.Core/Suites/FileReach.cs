namespace QualityGate.Core.Suites;

/// <summary>A source file of a suite's own project that differs, with all the files of that project that build on it, itself among them.</summary>
/// <param name="File">Path relative to the root, with forward slashes.</param>
/// <param name="Files">The files.</param>
/// <param name="Types">Simple names of the types that are declared in them: a class may inherit its tests from another file.</param>
public sealed record FileReach(string File, ImmutableHashSet<string> Files, ImmutableHashSet<string> Types)
{
    /// <summary>Whether a test builds on it. Of types that share a simple name each is meant.</summary>
    public bool Means(DiscoveredTest test) => (test.Location is { } location && Files.Contains(location.File)) || Types.Contains(SimpleNameOf(test.Id.Class));

    /// <summary>The name of a class without its namespace, the classes around it and its number of type parameters.</summary>
    /// <param name="type">In metadata form, as <c>Namespace.Outer+Inner`1</c>.</param>
    public static string SimpleNameOf(string type)
    {
        string name = type[(type.LastIndexOfAny(['.', '+']) + 1)..];
        return name.IndexOf('`', StringComparison.Ordinal) is >= 0 and var end ? name[..end] : name;
    }
}
