using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Runs;
using QualityGate.DiagnosisBench.Zoos;
using QualityGate.Reporting.Json;
using QualityGate.Storage.Records;

namespace QualityGate.DiagnosisBench.Measurements;

/// <summary>Runs the tool over projects of a zoo as a user would, or takes what an earlier start of the bench has left.</summary>
/// <param name="output">Folder of all results.</param>
/// <param name="tool">Fingerprint of the tool's sources.</param>
/// <param name="rejudges">Whether runs that an earlier tool made are judged anew instead of made again.</param>
internal sealed class Measurer(string output, string tool, bool rejudges)
{
    private const string Configuration = "Release";

    /// <exception cref="QualityGateException">It does not build.</exception>
    public static async Task BuildAsync(ZooProject project, CancellationToken cancellationToken)
    {
        if (!File.Exists(project.File))
            throw new QualityGateException(FaultKind.Usage, $"There is no {project.File}, which specimens.json names.");

        TimedCommand build = await TimedCommand.RunAsync(
            project.Folder, ["build", project.File, "-c", Configuration, "-v", "q", "-nr:false", "-clp:ErrorsOnly"], cancellationToken);
        if (build.ExitCode != 0)
            throw new QualityGateException(FaultKind.Build, $"{project.Name} does not build:\n{build.LastWords}");
    }

    /// <summary>The standard profile over two runs of each condition, from the scan to the report.</summary>
    /// <exception cref="QualityGateException">The audit came to no result.</exception>
    public async Task<MeasuredAudit> AuditAsync(ZooProject project, int seed, CancellationToken cancellationToken)
    {
        ResultFolder folder = Folder(project, string.Create(CultureInfo.InvariantCulture, $"audit-{seed}"));
        Measurement measurement = await MeasureAsync(
            project,
            folder,
            [.. Audit(project), "--runs", "2", "--profile", "standard", "--seed", seed.ToString(CultureInfo.InvariantCulture)],
            needsThisTool: true,
            cancellationToken);
        AuditRecord record = await RecordReader.ReadAsync(folder.Path, cancellationToken);
        return new MeasuredAudit
        {
            Seed = seed,
            Measurement = measurement,
            Audit = await ReadAsync(project, folder, cancellationToken),
            OrderProbes = record.Ledger.Suites.Values
                .SelectMany(suite => suite.Probes)
                .Where(probe => !probe.Planned.Order.IsEmpty)
                .CountBy(probe => probe.Planned.Order[^1].Case)
                .ToImmutableDictionary(),
        };
    }

    /// <summary>The suite as it is configured, in one fresh process after the other, without scan or search: the cheapest reruns there are.</summary>
    /// <exception cref="QualityGateException">They came to no result.</exception>
    public async Task<MeasuredReruns> RerunAsync(ZooProject project, int runs, CancellationToken cancellationToken)
    {
        ResultFolder folder = Folder(project, "reruns");
        Measurement measurement = await MeasureAsync(
            project,
            folder,
            [.. Audit(project), "--runs", runs.ToString(CultureInfo.InvariantCulture), "--conditions", "asconfigured", "--profile", "quick", "--no-scan"],
            needsThisTool: false,
            cancellationToken);
        return new MeasuredReruns(runs, measurement, await ReadAsync(project, folder, cancellationToken));
    }

    private static ImmutableArray<string> Audit(ZooProject project) =>
        ["audit", project.File, "--no-build", "--configuration", Configuration, "--allow-partial", "--format", "json,md"];

    private ResultFolder Folder(ZooProject project, string name) => new(Path.Combine(output, project.Name, name));

    private async Task<Measurement> MeasureAsync(
        ZooProject project, ResultFolder folder, ImmutableArray<string> arguments, bool needsThisTool, CancellationToken cancellationToken)
    {
        string command = string.Join(' ', arguments.Where(argument => argument != project.File));
        string tests = SourceFingerprint.OfProject(project.Folder, project.Zoo);
        if (folder.Read() is { } earlier && earlier.Command == command && earlier.Tests == tests)
        {
            if (!needsThisTool || earlier.Tool == tool)
                return earlier;
            if (rejudges)
                return await RejudgeAsync(earlier, folder, cancellationToken);
        }

        folder.Clear();
        TimedCommand done = await TimedCommand.RunAsync(project.Folder, ["exec", TimedCommand.Tool, .. arguments, "--output", folder.Path], cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "console.txt"), done.Output, cancellationToken);
        // 0, 2 and 6 are what the gate says of a suite that was run; after anything else the suite was not, or not all of it.
        if (done.ExitCode is not (0 or 2 or 6))
            throw new QualityGateException(FaultKind.Environment, $"{project.Name}: {command} ended with {done.ExitCode}.\n{done.LastWords}");

        Measurement measurement = new() { Command = command, Tests = tests, Tool = tool, Seconds = done.Seconds, ExitCode = done.ExitCode };
        folder.Write(measurement);
        return measurement;
    }

    private async Task<Measurement> RejudgeAsync(Measurement earlier, ResultFolder folder, CancellationToken cancellationToken)
    {
        TimedCommand done = await TimedCommand.RunAsync(folder.Path, ["exec", TimedCommand.Tool, "report", folder.Path, "--format", "json,md"], cancellationToken);
        if (done.ExitCode is not (0 or 2 or 6))
            throw new QualityGateException(FaultKind.Environment, $"report {folder.Path} ended with {done.ExitCode}.\n{done.LastWords}");

        Measurement judged = earlier with { Tool = tool };
        folder.Write(judged);
        return judged;
    }

    private static async Task<Audit> ReadAsync(ZooProject project, ResultFolder folder, CancellationToken cancellationToken)
    {
        Audit audit = AuditJson.Read(await File.ReadAllTextAsync(Path.Combine(folder.Path, AuditJson.FileName), cancellationToken)).Audit;
        return audit.Ending == Ending.Finished
            ? audit
            : throw new QualityGateException(FaultKind.Environment, $"{project.Name}: the audit in {folder.Path} did not finish ({audit.Ending}). Delete the folder to make it again.");
    }
}
