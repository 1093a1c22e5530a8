using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace QualityGate.House.Tests.Projects;

/// <summary>Who may reference whom; drawn in docs/architecture.md.</summary>
internal static partial class ReferenceWall
{
    private const string Core = "QualityGate.Core";
    private const string Projects = "QualityGate.Projects";
    private const string Runner = "QualityGate.Runner";
    private const string Scanning = "QualityGate.Scanning";
    private const string TestHost = "QualityGate.TestHost";
    private const string Cli = "QualityGate.Cli";
    private const string House = "QualityGate.House";
    private const string Analyzers = "QualityGate.Analyzers";
    private const string CodeFixes = "QualityGate.CodeFixes";
    private const string Package = "QualityGate.Analyzers.Package";
    private const string Samples = "QualityGate.Samples";
    private const string Wire = "../QualityGate.TestHost/Wire/";

    private static readonly Dictionary<string, ImmutableArray<string>> MayUse = new()
    {
        [Core] = [],
        [TestHost] = [],
        [Projects] = [Core],
        // The runner needs the host built, and never its assembly: see HostAssembly.
        [Runner] = [Core, Projects, TestHost],
        // The scan loads the rules and their fixes as any project does, and never references their assemblies: see LoadedAssembly.
        [Scanning] = [Core, Projects, Analyzers, CodeFixes],
        ["QualityGate.Storage"] = [Core],
        ["QualityGate.Reporting"] = [Core],
        ["QualityGate.CiLint"] = [Core],
        // Opens finished reports in a real browser: tests, and a bench that takes the time.
        ["QualityGate.Browser"] = [Core, "QualityGate.Reporting"],
        ["QualityGate.PageBench"] = [Core, "QualityGate.Reporting"],
        ["QualityGate.Explain"] = [Core, Runner],
        ["QualityGate.Probe"] = [],
        ["QualityGate.Bench"] = [Cli, Core, Projects, Runner, "QualityGate.Storage"],
        // Reads audits and their records, and runs the tool as a user does.
        ["QualityGate.DiagnosisBench"] = [Cli, Core, Projects, "QualityGate.Reporting", "QualityGate.Storage"],
        [Analyzers] = [],
        [CodeFixes] = [Analyzers],
        // Both in one package; it holds no code of its own.
        [Package] = [Analyzers, CodeFixes],
        // Samples of users' code for the tests of both.
        [Samples] = [Analyzers],
        // Measures the rules, against the references that the samples have.
        ["QualityGate.AnalyzerBench"] = [Analyzers, Samples],
    };

    public static IEnumerable<Violation> Check(ProjectFile project) =>
        Unknown(project).Concat(Forbidden(project)).Concat(HostAssembly(project)).Concat(LoadedAssembly(project)).Concat(ForeignSources(project));

    private static IEnumerable<Violation> Unknown(ProjectFile project) =>
        Subject(project) is Cli or House || MayUse.ContainsKey(Subject(project))
            ? []
            : [project.At(project.Root, $"{project.Name} has no place in the house: say in ReferenceWall and docs/architecture.md whom it may use.")];

    private static IEnumerable<Violation> Forbidden(ProjectFile project) =>
        from reference in project.ProjectReferences
        let target = ProjectFile.TargetOf(reference)
        where !Allows(project, target) && !IsOwnSpecimen(project, reference)
        select project.At(reference, $"{project.Name} may not use {target}: pass what it needs through Core, or compose both in {Cli}.");

    private static bool Allows(ProjectFile project, string target) => Subject(project) switch
    {
        Cli or House => !target.EndsWith(".Tests", StringComparison.Ordinal),
        var subject => MayUse.GetValueOrDefault(subject, []).Contains(target) || (IsTest(project) && (target == subject || (target == Samples && subject is Analyzers or CodeFixes))),
    };

    /// <summary>Specimens are built with the tests that run them, and are no part of them.</summary>
    private static bool IsOwnSpecimen(ProjectFile project, XElement reference) => IsTest(project)
        && ProjectFile.Include(reference).Split('/') is [var folder, _] && Repository.IsSpecimenFolder(folder)
        && !IsLoaded(reference);

    private static bool IsLoaded(XElement reference) => reference.Attribute("ReferenceOutputAssembly")?.Value != "false";

    private static IEnumerable<Violation> HostAssembly(ProjectFile project) =>
        from reference in project.ProjectReferences
        where ProjectFile.TargetOf(reference) == TestHost && Subject(project) != TestHost
        where IsLoaded(reference)
        select project.At(reference, $"{TestHost} runs inside users' test processes: reference it with ReferenceOutputAssembly=\"false\", and share the wire records only.");

    private static IEnumerable<Violation> LoadedAssembly(ProjectFile project) =>
        from reference in project.ProjectReferences
        let target = ProjectFile.TargetOf(reference)
        where Subject(project) == Scanning && target is Analyzers or CodeFixes && IsLoaded(reference)
        select project.At(reference, $"{target} is loaded by the scan as by any compiler: reference it with ReferenceOutputAssembly=\"false\".");

    private static IEnumerable<Violation> ForeignSources(ProjectFile project) =>
        from item in project.Root.Descendants("Compile")
        let files = ProjectFile.Include(item).Replace('\\', '/')
        where files.Contains("..", StringComparison.Ordinal)
        where !(project.Name == Runner && files.StartsWith(Wire, StringComparison.Ordinal))
        where !(IsTest(project) && TestFile().IsMatch(files))
        select project.At(item, $"{files} belongs to another project, and linking it goes round the walls: move what both need to Core.");

    // What tests have beside them, such as a database that is thrown away, they may have in common: one file, named, of another test project.
    [GeneratedRegex(@"^\.\./QualityGate\.\w+\.Tests/[\w/]+\.cs$")]
    private static partial Regex TestFile();

    private static bool IsTest(ProjectFile project) => project.Name.EndsWith(".Tests", StringComparison.Ordinal);

    /// <summary>The project itself, or the one whose tests it holds.</summary>
    private static string Subject(ProjectFile project) => IsTest(project) ? project.Name[..^".Tests".Length] : project.Name;
}
