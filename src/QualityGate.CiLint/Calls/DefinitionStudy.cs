using QualityGate.CiLint.Definitions;
using QualityGate.CiLint.Flows;
using QualityGate.CiLint.Shells;
using QualityGate.CiLint.Sources;
using QualityGate.CiLint.TestRuns;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Calls;

/// <summary>Finds the tests that definitions run, in scripts, actions, and the definitions of this repository that they call.</summary>
/// <param name="scripts">Looks into scripts.</param>
/// <param name="definitions">Every definition by its file.</param>
internal sealed class DefinitionStudy(ScriptStudy scripts, ImmutableDictionary<string, Definition> definitions)
{
    private const int Deepest = 3;

    private readonly Dictionary<string, StudiedDefinition> _studied = new(StringComparer.Ordinal);

    public StudiedDefinition Of(Definition definition) => Of(definition, 0);

    private StudiedDefinition Of(Definition definition, int depth)
    {
        if (_studied.TryGetValue(definition.File, out StudiedDefinition? known))
            return known;

        StudiedDefinition studied = new(definition, [.. definition.Jobs.Select(job => Of(job, depth))]);
        _studied[definition.File] = studied;
        return studied;
    }

    private StudiedJob Of(Job job, int depth) =>
        new(job, [.. job.Steps.Select(step => new StudiedStep(step, Runs(step, depth)))], job.Calls is { } path && Called(path, depth) is { Fails: true });

    private ImmutableArray<StudiedRun> Runs(Step step, int depth) => step.Work switch
    {
        StepWork.Script script => [.. script.Shells.SelectMany(shell => scripts.Runs(script.Text, shell, script.Folder)).GroupBy(run => run.Place).Select(Weakest)],
        StepWork.Action action => OfAction(step, action, depth),
        StepWork.Nothing => [],
        _ => throw new UnreachableException(),
    };

    // One system of a matrix on which the failure is lost is enough.
    private static StudiedRun Weakest(IEnumerable<StudiedRun> runs) => runs.OrderBy(run => run.IsTold).First();

    private ImmutableArray<StudiedRun> OfAction(Step step, StepWork.Action action, int depth)
    {
        if (TestActions.RetriedScript(action) is { } script)
        {
            ScriptText text = ScriptText.OfFile(script.Place.File, script.Value);
            text = text with { Segments = [new Segment(0, script.Place.File, script.Place.Line, script.Place.Column)] };
            return [.. scripts.Runs(text.WithUnknown("${{", "}}"), ShellOf(action), "").Select(run => run with { Retry = (CiMask.RetryWrapper, step.Place with { Text = action.Name }) })];
        }

        if (TestActions.Find(action) is { } setting)
            return [Told(step.Place with { Text = Passage.OneLine($"{action.Name} {setting.Value}") }, action)];
        if (action.Name is not ['.', '/', .. var folder] || (Called($"{folder}/action.yml", depth) ?? Called($"{folder}/action.yaml", depth)) is not { Fails: true } called)
            return [];

        TestCommand command = called.Jobs.SelectMany(job => job.Steps).SelectMany(inner => inner.Runs).Select(run => run.Command).First();
        return [new StudiedRun { Place = step.Place with { Text = action.Name }, Command = command, Fate = new Fate.Told() }];
    }

    private static Shell ShellOf(StepWork.Action action) => action.Input("shell")?.Value switch
    {
        "pwsh" or "powershell" => Shell.PowerShell,
        "cmd" => Shell.Cmd,
        _ => Shell.Strict,
    };

    private static StudiedRun Told(Passage place, StepWork.Action action) => new()
    {
        Place = place,
        Command = action.Input("projects") is { } projects && TestActions.NameOf(action) == "dotnetcorecli"
            ? new TestCommand(TestCommandKind.DotnetTest, [.. projects.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)])
            : new TestCommand(TestActions.NameOf(action) == "dotnetcorecli" ? TestCommandKind.DotnetTest : TestCommandKind.Runner, []),
        Fate = new Fate.Told(),
    };

    private StudiedDefinition? Called(string path, int depth) =>
        depth < Deepest && Repository.Normal(path) is { } file && definitions.TryGetValue(file, out Definition? definition) ? Of(definition, depth + 1) : null;
}
