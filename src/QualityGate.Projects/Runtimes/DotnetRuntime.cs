namespace QualityGate.Projects.Runtimes;

/// <summary>A shared framework that assemblies run on, in one version.</summary>
/// <param name="Name">Such as <c>Microsoft.NETCore.App</c>.</param>
/// <param name="Version">Without the label of a preview.</param>
public sealed record DotnetRuntime(string Name, Version Version)
{
    /// <summary>Reads a version as the runtime writes it, such as <c>10.0.0-preview.7</c>; null when it is none.</summary>
    public static Version? VersionIn(string text) => Version.TryParse(text.Split('-', '+')[0], out Version? version) ? version : null;

    public override string ToString() => $"{Name} {Version}";
}
