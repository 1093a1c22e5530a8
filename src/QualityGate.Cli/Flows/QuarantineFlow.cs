using QualityGate.Cli.Commands;
using QualityGate.Cli.Options;
using QualityGate.Cli.Terminals;
using QualityGate.Core.Audits;
using QualityGate.Core.Faults;
using QualityGate.Core.Gates;
using QualityGate.Core.Quarantines;
using QualityGate.Projects.Targets;
using QualityGate.Reporting.Quarantines;
using QualityGate.Storage.Quarantines;
using QualityGate.Storage.Repairs;

namespace QualityGate.Cli.Flows;

/// <summary>Shows and changes what the repository around a folder keeps in quarantine.</summary>
/// <param name="terminal">Where to say it.</param>
/// <param name="time">Says which day it is.</param>
/// <param name="folder">Absolute path; what is said of files is relative to it.</param>
internal sealed class QuarantineFlow(Terminal terminal, TimeProvider time, string folder)
{
    private readonly string _root = SourceRoot.Of(folder);
    private readonly DateOnly _today = Days.Today(time);

    private string UsualReport => Path.Combine(folder, AuditOptionsReader.DefaultOutput);

    private string Shown => Path.GetRelativePath(folder, QuarantineFile.PathIn(_root)).Replace('\\', '/');

    public Task<ExitCode> RunAsync(QuarantineDeed deed, QuarantineArguments arguments, CancellationToken cancellationToken) => deed switch
    {
        QuarantineDeed.List => ListAsync(),
        QuarantineDeed.Check => CheckAsync(arguments, cancellationToken),
        QuarantineDeed.Suggest => SuggestAsync(arguments, cancellationToken),
        QuarantineDeed.Export => ExportAsync(arguments, cancellationToken),
        QuarantineDeed.Add => AddAsync(arguments, cancellationToken),
        QuarantineDeed.Remove => RemoveAsync(arguments, cancellationToken),
        _ => throw new UnreachableException(),
    };

    private async Task<ExitCode> ListAsync()
    {
        Quarantine quarantine = QuarantineFile.Read(_root, _today);
        await terminal.Output.WriteAsync(QuarantineSummary.OfContent(quarantine, Shown));
        terminal.Result?.WriteLine(QuarantineJson.Of(quarantine, ExitCode.Passed));
        return ExitCode.Passed;
    }

    private async Task<ExitCode> CheckAsync(QuarantineArguments arguments, CancellationToken cancellationToken)
    {
        Quarantine quarantine = QuarantineFile.Read(_root, _today);
        ImmutableArray<Audit> audits = await AuditsAsync(arguments, cancellationToken);
        QuarantineStanding? standing = audits is [var audit] ? QuarantineStanding.Of(quarantine, audit) : null;
        ExitCode code = quarantine.Entries.Any(entry => entry.StateOn(_today) == QuarantineState.Overdue) ? ExitCode.Failed : ExitCode.Passed;
        await terminal.Output.WriteAsync(QuarantineSummary.OfCheck(quarantine, standing, Shown, code));
        terminal.Result?.WriteLine(QuarantineJson.Of(quarantine, code, standing));
        return code;
    }

    private async Task<ExitCode> SuggestAsync(QuarantineArguments arguments, CancellationToken cancellationToken)
    {
        Quarantine quarantine = QuarantineFile.Read(_root, _today);
        ImmutableArray<Audit> audits = await AuditsAsync(arguments, cancellationToken);
        if (audits.IsEmpty)
            throw NoAudit();

        ImmutableArray<QuarantineSuggestion> suggestions = QuarantineSuggestions.Of(quarantine, FixesFile.Read(_root), audits);
        await terminal.Output.WriteAsync(QuarantineSummary.OfSuggestions(suggestions, Shown));
        terminal.Result?.WriteLine(QuarantineJson.Of(suggestions));
        return ExitCode.Passed;
    }

    private async Task<ExitCode> ExportAsync(QuarantineArguments arguments, CancellationToken cancellationToken)
    {
        string name = arguments.Format ?? QuarantineExport.Formats[0].Name;
        ImmutableArray<string> known = [.. QuarantineExport.Formats.Select(format => format.Name)];
        if (!known.Contains(name))
            throw OptionText.Bad("--format", name, $"one of {string.Join(", ", known)}");

        QuarantineExport export = QuarantineExport.Of(QuarantineFile.Read(_root, _today), QuarantineExport.Formats[known.IndexOf(name)].Format);
        if (arguments.Output is { } file)
            await OutputFile.WriteAsync(file, export.Text, cancellationToken);
        else
            await terminal.Output.WriteAsync(export.Text);
        foreach (string selector in export.LeftOut)
            await terminal.Error.WriteLineAsync($"{selector} is left out: it cannot be said in that format.");
        terminal.Result?.WriteLine(QuarantineJson.Of(export, name));
        return ExitCode.Passed;
    }

    private async Task<ExitCode> AddAsync(QuarantineArguments arguments, CancellationToken cancellationToken)
    {
        QuarantineOptions options = QuarantineOptions.Read(arguments, _today);
        EarlierAudit audit = await EarlierAudit.ReadAsync(arguments.From.FirstOrDefault(UsualReport), cancellationToken) ?? throw NoAudit();
        QuarantineEntry entry = QuarantineAddition.Of(arguments.Name!, arguments.Suite, options, audit, _today);
        Func<Quarantine, ImmutableArray<QuarantineEntry>> change = quarantine => QuarantineAddition.To(quarantine, entry);
        await ChangeAsync(change, arguments.DryRun, cancellationToken);
        await terminal.Output.WriteAsync(QuarantineSummary.OfAddition(entry, _today, Shown, !arguments.DryRun, arguments.From.FirstOrDefault()));
        terminal.Result?.WriteLine(QuarantineJson.Of(entry, _today, QuarantineFile.PathIn(_root), !arguments.DryRun));
        return ExitCode.Passed;
    }

    private async Task<ExitCode> RemoveAsync(QuarantineArguments arguments, CancellationToken cancellationToken)
    {
        QuarantineEntry? removed = null;
        await ChangeAsync(
            quarantine =>
            {
                removed = QuarantineRemoval.Find(arguments.Name!, arguments.Project, quarantine);
                return quarantine.Entries.Remove(removed);
            },
            arguments.DryRun,
            cancellationToken);
        await terminal.Output.WriteAsync(QuarantineSummary.OfRemoval(removed!, _today, Shown, !arguments.DryRun));
        terminal.Result?.WriteLine(QuarantineJson.Of(removed!, _today, QuarantineFile.PathIn(_root), !arguments.DryRun));
        return ExitCode.Passed;
    }

    private async Task ChangeAsync(Func<Quarantine, ImmutableArray<QuarantineEntry>> change, bool isOnlyTried, CancellationToken cancellationToken)
    {
        if (isOnlyTried)
            change(QuarantineFile.Read(_root, _today));
        else
            await QuarantineFile.ChangeAsync(_root, _today, change, time, cancellationToken);
    }

    /// <summary>Those that are named, each of which has to be there; else that in the usual folder, if it is.</summary>
    private async Task<ImmutableArray<Audit>> AuditsAsync(QuarantineArguments arguments, CancellationToken cancellationToken)
    {
        if (arguments.From.IsEmpty)
            return await EarlierAudit.ReadAsync(UsualReport, cancellationToken) is { } usual ? [usual.Audit] : [];

        List<Audit> audits = [];
        foreach (string from in arguments.From)
        {
            EarlierAudit named = await EarlierAudit.ReadAsync(from, cancellationToken)
                ?? throw new QualityGateException(FaultKind.Usage, $"--from names '{from}', where there is no audit: name a report folder, an audit.json or a record.");
            audits.Add(named.Audit);
        }

        return [.. audits];
    }

    private static QualityGateException NoAudit() => new(FaultKind.Usage,
        $"There is no audit in {AuditOptionsReader.DefaultOutput}: run `audit` first, or name one with --from.");
}
