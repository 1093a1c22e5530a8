namespace QualityGate.TestHost.Hosting;

/// <summary>Where the runner listens, and the assembly whose tests this process exists for.</summary>
internal sealed record HostArguments(string Pipe, string Assembly)
{
    public string Folder { get; } = Path.GetDirectoryName(Path.GetFullPath(Assembly))!;

    /// <summary>Null when the command line is not ours.</summary>
    public static HostArguments? Parse(string[] arguments) => arguments switch
    {
        ["--pipe", var pipe, "--assembly", var assembly] => new(pipe, Path.GetFullPath(assembly)),
        _ => null,
    };
}
