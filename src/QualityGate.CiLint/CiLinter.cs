using QualityGate.CiLint.Calls;
using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Providers.Azure;
using QualityGate.CiLint.Providers.Buildkite;
using QualityGate.CiLint.Providers.CircleCi;
using QualityGate.CiLint.Providers.GitHub;
using QualityGate.CiLint.Providers.GitLab;
using QualityGate.CiLint.Rules;
using QualityGate.CiLint.Sources;
using QualityGate.CiLint.Suppressions;
using QualityGate.CiLint.Yaml;
using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using YamlDotNet.RepresentationModel;

namespace QualityGate.CiLint;

/// <summary>Reads the CI definitions of a repository and finds where a failure of tests is told to nobody. Runs nothing.</summary>
public sealed class CiLinter
{
    private static readonly ImmutableArray<string> AzureParts = ["steps", "jobs", "stages", "extends"];

    private readonly CiRequest _request;
    private readonly Repository _repository;
    private readonly List<CiGap> _gaps = [];
    private readonly List<Fault> _faults = [];

    private CiLinter(CiRequest request)
    {
        _request = request;
        _repository = new Repository(request.Root);
    }

    /// <summary>Definitions that cannot be read are faults of the result; the others are read all the same.</summary>
    public static CiHonesty Read(CiRequest request) => new CiLinter(request).Read();

    private CiHonesty Read()
    {
        ImmutableArray<Definition> definitions = [.. Files().Select(Read).OfType<Definition>()];
        ImmutableDictionary<string, Definition> byFile = definitions.GroupBy(definition => definition.File).ToImmutableDictionary(same => same.Key, same => same.First());
        DefinitionStudy study = new(new ScriptStudy(_repository, _request.TestCommands, _gaps), byFile);
        ImmutableArray<StudiedDefinition> studied = [.. definitions.Select(study.Of)];

        ImmutableArray<Reported> reported = [.. studied.SelectMany(Check).Concat(Unreached(studied)).DistinctBy(found => (found.Finding.Rule, found.Finding.Location, found.Finding.Column))];
        (ImmutableArray<CiFinding> findings, ImmutableArray<CiSuppression> suppressed) = Allowance.Of(reported, Suppressions(definitions, reported), _request.Today);
        return new CiHonesty
        {
            Definitions = [.. definitions.Select(definition => definition.File).Order(StringComparer.Ordinal)],
            TestRuns = studied.SelectMany(definition => definition.Jobs).SelectMany(job => job.Steps).SelectMany(step => step.Runs).DistinctBy(run => run.Place).Count(),
            Findings = [.. findings.OrderBy(finding => finding.Location.File, StringComparer.Ordinal).ThenBy(finding => finding.Location.Line).ThenBy(finding => finding.Column).ThenBy(finding => finding.Rule)],
            Suppressed = [.. suppressed.OrderBy(allowed => allowed.Finding.Location.File, StringComparer.Ordinal).ThenBy(allowed => allowed.Finding.Location.Line)],
            Gaps = [.. _gaps.Distinct().OrderBy(gap => gap.Location.File, StringComparer.Ordinal).ThenBy(gap => gap.Location.Line).ThenBy(gap => gap.Text, StringComparer.Ordinal)],
            Faults = [.. _faults],
        };
    }

    private static IEnumerable<Reported> Check(StudiedDefinition definition) =>
    [
        .. TolerationRule.Check(definition),
        .. LostFailureRule.Check(definition),
        .. RetryRule.Check(definition),
        .. DeployRule.Check(definition),
        .. ZeroTestsRule.Check(definition),
        .. AggregateRule.Check(definition),
        .. FanoutRule.Check(definition),
    ];

    // Of a part of the definitions nobody can say what the others reach.
    private IEnumerable<Reported> Unreached(ImmutableArray<StudiedDefinition> studied) =>
        _request.Files.IsEmpty && _faults.Count == 0 ? ReachRule.Check(studied, _gaps, _repository) : [];

    private ImmutableArray<DefinitionFile> Files() => _request.Files.IsEmpty
        ? DefinitionFiles.In(_repository)
        : [.. _request.Files.Select(path => new DefinitionFile(DefinitionFiles.ProviderOf(path) is var provider && provider == CiProvider.Unknown ? CiProvider.GitHub : provider, path))];

    private Definition? Read(DefinitionFile file)
    {
        if (_repository.Read(file.Path) is not { } content)
        {
            _faults.Add(new Fault { Kind = FaultKind.Environment, Subject = file.Path, Message = $"{file.Path} cannot be read: see that it is there and may be read." });
            return null;
        }

        try
        {
            return Read(file, YamlReader.Read(file.Path, content));
        }
        catch (QualityGateException exception)
        {
            _faults.Add(exception.Fault);
            return null;
        }
    }

    private Definition? Read(DefinitionFile file, YamlSource source) => (file.Provider, source.Root) switch
    {
        (CiProvider.GitHub, YamlMappingNode root) => root.Child("runs") is not null ? WorkflowReader.Action(source) : WorkflowReader.Workflow(source),
        (CiProvider.GitLab, YamlMappingNode) => GitLabReader.Read(source, _repository, _gaps),
        (CiProvider.Azure, YamlMappingNode root) when AzureParts.Any(key => root.Child(key) is not null) => AzureReader.Read(source, _repository, _gaps),
        (CiProvider.CircleCi, YamlMappingNode) => CircleReader.Read(source),
        (CiProvider.Buildkite, not null) => BuildkiteReader.Read(source),
        // A file of variables, or nothing at all: there is nothing in it to run.
        _ => null,
    };

    private ImmutableArray<Suppression> Suppressions(ImmutableArray<Definition> definitions, ImmutableArray<Reported> reported) =>
    [
        .. definitions.Select(definition => definition.File)
            .Concat(reported.SelectMany(found => found.Places).Select(place => place.File))
            .Distinct(StringComparer.Ordinal)
            .SelectMany(file => _repository.Read(file) is { } content ? SuppressionReader.Read(file, content) : []),
    ];
}
