using QualityGate.Core.Suites;

namespace QualityGate.Cli.Setups;

/// <summary>What was found and set up, for people.</summary>
internal static class SetupText
{
    // More than any definition has; the schema is longer, and nobody reads it here.
    private const int MostLines = 200;

    /// <summary>After it was written: lines with LF at the end of each.</summary>
    public static string Done(SetupPlan plan) => Of(plan, plan.Files.Select(Told));

    /// <summary>Instead of writing it: the same with all contents.</summary>
    public static string Dry(SetupPlan plan) => Of(plan, plan.Files.SelectMany(Shown));

    private static string Of(SetupPlan plan, IEnumerable<string> files)
    {
        IEnumerable<string> lines =
        [
            Tests(plan.Found),
            $"CI     {(plan.Found.Engines.IsEmpty ? "no definitions that are known here" : string.Join(", ", plan.Found.Engines.Select(CiEngines.NameOf)))}",
            "",
            .. files,
            "",
            .. Next(plan).Select((step, place) => $"{(place == 0 ? "Next" : "    ")}   {step}"),
        ];
        return string.Concat(lines.Select(line => $"{line}\n"));
    }

    private static string Tests(FoundRepository found) => found.Tests.IsEmpty
        ? "Tests  no project that references a test framework: an audit would find nothing"
        : $"Tests  {found.Tests.Length} {(found.Tests.Length == 1 ? "project" : "projects")}: {string.Join(", ", found.Frameworks.Select(NameOf))}";

    private static string Told(SetupFile file) => file.Action switch
    {
        SetupAction.Write => $"  wrote     {file.Path}",
        SetupAction.Append => $"  added to  {file.Path}",
        SetupAction.Replace => $"  replaced  {file.Path}",
        SetupAction.Keep => $"  as it is  {file.Path}",
        SetupAction.Leave => $"  left      {file.Path}, which is there already; --force replaces it",
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<string> Shown(SetupFile file) => file.Action switch
    {
        SetupAction.Write => [$"would write {file.Path}:", .. Indented(file)],
        SetupAction.Append => [$"would add to {file.Path}, which is then:", .. Indented(file)],
        SetupAction.Replace => [$"would replace {file.Path} by:", .. Indented(file)],
        SetupAction.Keep => [$"would keep {file.Path} as it is"],
        SetupAction.Leave => [$"would leave {file.Path}, which is there already; with --force it would be:", .. Indented(file)],
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<string> Indented(SetupFile file)
    {
        string[] lines = file.Content.TrimEnd('\n').ReplaceLineEndings("\n").Split('\n');
        return lines.Take(MostLines)
            .Concat(lines.Length > MostLines ? [$"... and {lines.Length - MostLines} more lines"] : [])
            .Select(line => $"    {line}".TrimEnd());
    }

    private static IEnumerable<string> Next(SetupPlan plan)
    {
        if (plan.Engine is { } engine)
        {
            if (!plan.Found.HasTool)
                yield return "dotnet new tool-manifest, then dotnet tool install QualityGate.Tool: the jobs restore the tool by that manifest";
            if (CiEngines.NextStepFor(engine) is { } step)
                yield return step;
        }

        yield return "dotnet qualitygate audit";
        if (plan.Engine is null && plan.Found.Engines is [var used, ..])
            yield return $"dotnet qualitygate init --ci {CiEngines.NameOf(used)}";
    }

    private static string NameOf(TestFramework framework) => framework switch
    {
        TestFramework.XunitV2 => "xunit v2",
        TestFramework.XunitV3 => "xunit v3",
        TestFramework.NUnit => "NUnit",
        TestFramework.MSTest => "MSTest",
        TestFramework.TUnit => "TUnit",
        _ => throw new UnreachableException(),
    };
}
