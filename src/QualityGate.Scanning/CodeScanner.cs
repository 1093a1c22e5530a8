using QualityGate.Core.Faults;
using QualityGate.Core.Suites;
using QualityGate.Projects.Compilers;
using QualityGate.Projects.Sources;
using QualityGate.Projects.Suites;
using QualityGate.Scanning.Compiling;
using QualityGate.Scanning.Loading;

namespace QualityGate.Scanning;

/// <summary>Reads the code of projects, several side by side. What cannot be read is a gap in the result; the others go on.</summary>
public sealed class CodeScanner(ScanRequest request)
{
    private readonly ReferenceCache _references = new();
    private readonly AnalyzerLoader _loader = new();

    /// <summary>Whether a project is one that a scan reads: test projects, and others that ask for it.</summary>
    public static bool Reads(CodeProject project) => project.HasTests || project.AsksToBeRead;

    /// <summary>One scan for each project, in the same order.</summary>
    public async Task<ImmutableArray<ProjectScan>> ScanAsync(
        ImmutableArray<CodeProject> projects, IProgress<SuiteStep> progress, CancellationToken cancellationToken)
    {
        ProjectScan[] scans = new ProjectScan[projects.Length];
        ParallelOptions options = new() { MaxDegreeOfParallelism = request.Jobs, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, projects.Length, options, async (place, token) =>
        {
            progress.Report(new SuiteStep.Scanning(projects[place].Project));
            scans[place] = await ScanAsync(projects[place], token);
        });
        return [.. scans];
    }

    private async Task<ProjectScan> ScanAsync(CodeProject project, CancellationToken cancellationToken)
    {
        ProjectScan blank = new()
        {
            Suite = new SuiteId(project.Project, project.Framework),
            IsProduct = !project.HasTests,
            Files = 0,
        };
        if (!project.IsCSharp)
            return blank with { Gaps = [new ScanGap(ScanGapKind.OtherLanguage, $"{project.Project} is not written in C#, and the rules read nothing else.", [])] };

        try
        {
            CompilerCall call = await DesignTimeBuild.AskAsync(project, cancellationToken);
            return await new ProjectReading(request, _loader).ReadAsync(blank, ProjectCompiler.Compile(call, _references, _loader, cancellationToken), cancellationToken);
        }
        catch (QualityGateException fault)
        {
            return blank with { Gaps = [new ScanGap(ScanGapKind.Evaluation, fault.Message, fault.Fault.Details)] };
        }
    }
}
