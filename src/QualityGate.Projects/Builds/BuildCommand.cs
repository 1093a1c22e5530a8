namespace QualityGate.Projects.Builds;

/// <summary>One <c>dotnet build</c>: of a project or of a whole solution.</summary>
/// <param name="Path">Absolute path of the project or solution.</param>
/// <param name="Framework">The one target framework to build; null builds all.</param>
/// <param name="Properties">MSBuild's global properties, the configuration among them.</param>
/// <param name="Compiler">Whether a compiler may stay behind for the next build.</param>
internal sealed record BuildCommand(
    string Path, string? Framework, ImmutableSortedDictionary<string, string> Properties, CompilerServer Compiler = CompilerServer.Never)
{
    /// <summary>The arguments of <c>dotnet</c>.</summary>
    /// <remarks>
    /// Nothing that the build starts may outlive it, so nodes are not reused and the compiler runs without its server. The price
    /// is some seconds per project; the gain is that no process of ours is found on a build machine, and no server started
    /// under our environment goes on to serve other builds. Who has chosen otherwise in the environment, gets it.
    /// </remarks>
    public ImmutableArray<string> Arguments =>
    [
        "build", Path, "-nologo", "-v:m", "-nodeReuse:false", "-p:UseRazorBuildServer=false",
        .. Compiler == CompilerServer.Never ? ["-p:UseSharedCompilation=false"] : Array.Empty<string>(),
        .. Framework is null ? Array.Empty<string>() : ["--framework", Framework],
        .. Properties.Select(property => $"-p:{property.Key}={Quote(property.Value)}"),
    ];

    /// <summary>The value of a property on a command line: unquoted, MSBuild takes what follows a separator for the next property.</summary>
    public static string Quote(string value) => value.AsSpan().ContainsAny(';', ',') ? $"\"{value}\"" : value;
}
