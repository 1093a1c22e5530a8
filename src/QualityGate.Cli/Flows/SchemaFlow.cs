using QualityGate.Cli.Terminals;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;

namespace QualityGate.Cli.Flows;

/// <summary>Prints the schemas that lie in docs/schemas, which the tool carries within it.</summary>
internal sealed class SchemaFlow(Terminal terminal)
{
    private const string Prefix = "schemas/";
    private const string Suffix = ".schema.json";

    // The one file whose name is not what people call it.
    private const string Config = "config";
    private const string ConfigFile = "qualitygate";

    /// <summary>What can be asked for, sorted.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. typeof(SchemaFlow).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Select(name => name == ConfigFile ? Config : name)
            .Order(StringComparer.Ordinal),
    ];

    public async Task<ExitCode> RunAsync(string name, CancellationToken cancellationToken)
    {
        if (!Names.Contains(name))
            throw new QualityGateException(FaultKind.Usage, $"There is no schema '{name}'{NearestName.Hint(name, Names)}; there are {string.Join(", ", Names)}.");

        await using Stream resource = typeof(SchemaFlow).Assembly.GetManifestResourceStream($"{Prefix}{(name == Config ? ConfigFile : name)}{Suffix}")!;
        using StreamReader reader = new(resource);
        await terminal.Output.WriteAsync(await reader.ReadToEndAsync(cancellationToken));
        return ExitCode.Passed;
    }
}
