using QualityGate.CiLint.Flows;
using QualityGate.CiLint.Shells;
using QualityGate.CiLint.Shells.Make;
using QualityGate.CiLint.Shells.Syntax;
using QualityGate.CiLint.Sources;
using QualityGate.CiLint.TestRuns;
using QualityGate.Core.Findings;

namespace QualityGate.CiLint.Calls;

/// <summary>Finds where scripts run tests, and what becomes of their failure; follows calls of other scripts one level deep.</summary>
internal sealed class ScriptStudy(Repository repository, ImmutableArray<string> own, ICollection<CiGap> gaps)
{
    private const int Deepest = 1;

    /// <param name="script">The script.</param>
    /// <param name="shell">What runs it.</param>
    /// <param name="folder">Where, relative to the root.</param>
    public ImmutableArray<StudiedRun> Runs(ScriptText script, Shell shell, string folder) => Runs(script, shell, folder, 0);

    private ImmutableArray<StudiedRun> Runs(ScriptText script, Shell shell, string folder, int depth)
    {
        if (Read(script, shell) is not { } tree)
            return [];

        Dictionary<ShellNode, (TestCommand Command, ImmutableArray<StudiedRun> Inner, string Folder)> found = new(ReferenceEqualityComparer.Instance);
        string within = folder;
        foreach (ShellNode.Command command in tree.All().OfType<ShellNode.Command>())
        {
            within = FolderWalk.After(command, within);
            if (Find(command, shell, within, depth) is { } run)
                found[command] = (run.Command, run.Inner, within);
        }

        ImmutableArray<StudiedRun>.Builder runs = ImmutableArray.CreateBuilder<StudiedRun>();
        foreach ((ShellNode node, (TestCommand command, ImmutableArray<StudiedRun> inner, string place)) in found)
        {
            runs.AddRange(inner.Select(run => run with { IsWithin = true }));
            if (inner.IsEmpty || inner.Any(run => run.IsTold))
                runs.Add(Study(script, tree, node, command, shell, place, found.ContainsKey));
        }

        return [.. runs.Where(run => run.Fate is not Fate.NotRun)];
    }

    private static StudiedRun Study(ScriptText script, ShellNode tree, ShellNode node, TestCommand command, Shell shell, string folder, Func<ShellNode, bool> runsTests)
    {
        Fate fate = FailureWalk.Of(tree, node, shell);
        (CiMask, Passage)? retry = RetryLoops.Around(tree, node) is { } loop ? (CiMask.RetryLoop, script.At(loop.Offset, loop.Length))
            : RetryLoops.Again(tree, node, runsTests) is { } again ? (CiMask.RetryAlternative, script.At(again.Offset, again.Length))
            : RetrySwitches.Find((ShellNode.Command)node) is { } word ? (CiMask.RetrySwitch, script.At(word.Offset, word.Length))
            : null;
        return new StudiedRun
        {
            Place = script.At(node.Offset, node.Length),
            Command = command,
            Fate = fate,
            LossPlace = fate is Fate.Lost lost ? script.At(lost.Loss.Offset, lost.Loss.Length) : null,
            Retry = retry,
            Folder = folder,
        };
    }

    private (TestCommand Command, ImmutableArray<StudiedRun> Inner)? Find(ShellNode.Command command, Shell shell, string folder, int depth)
    {
        ImmutableArray<string> words = CommandWords.Of(command);
        TestCommand? direct = TestCommands.Find(words, own);
        if (direct is { Kind: not TestCommandKind.BuildTarget } || words.IsEmpty)
            return direct is null ? null : (direct, []);

        if (depth < Deepest && ScriptCalls.Find(command, shell, folder, repository) is { } call)
        {
            ImmutableArray<StudiedRun> inner = Called(call, script => Runs(script, call.Shell, folder, depth + 1), depth);
            if (!inner.IsEmpty)
                return (inner.FirstOrDefault(run => run.IsTold)?.Command ?? inner[0].Command, inner);
            // Its name says so, whatever it runs the tests with.
            if (direct is null && TestNames.IsScript(call.Path))
                return (new TestCommand(TestCommandKind.BuildTarget, call.Arguments), []);
        }

        direct ??= depth < Deepest ? BuildPrograms.Find(command, repository) : null;
        return direct is null ? null : (direct, []);
    }

    private ImmutableArray<StudiedRun> Called(ScriptCall call, Func<ScriptText, ImmutableArray<StudiedRun>> study, int depth)
    {
        if (repository.Read(call.Path) is not { } content)
            return [];
        if (call.IsMake)
            return [.. Makefile.Read(call.Path, content).LinesFor(call.Arguments).SelectMany(line => OfLine(line, call, depth))];

        ScriptText script = ScriptText.OfFile(call.Path, content);
        ScriptCall known = Shebang.Applied(call, content);
        ImmutableArray<StudiedRun> runs = known == call ? study(script) : Runs(script, known.Shell, "", depth + 1);
        return [.. runs.Where(run => Asked(script, run, known))];
    }

    private IEnumerable<StudiedRun> OfLine(MakeLine line, ScriptCall call, int depth) =>
        Runs(line.Script, call.Shell, Path.GetDirectoryName(call.Path) ?? "", depth + 1)
            .Select(run => run.IsTold && line.Dash is { } dash ? run with { Fate = new Fate.Lost(new Loss(CiMask.MakefileDash, 0, 0), []), LossPlace = dash } : run);

    /// <summary>A script with many tasks runs its tests only when it is told to; what else it is called for is no run of tests.</summary>
    private static bool Asked(ScriptText script, StudiedRun run, ScriptCall call)
    {
        bool isOptional = ScriptReader.Read(script, call.Shell.Language).All()
            .Where(node => node is ShellNode.Branch or ShellNode.Choice or ShellNode.Function)
            .Any(node => script.At(node.Offset, 0) is var from && from.Line <= run.Place.Line && script.At(node.Offset + node.Length, 0).Line >= run.Place.Line);
        return !isOptional || call.Arguments.IsEmpty || call.Arguments.Any(TestNames.IsTarget) || TestNames.IsScript(call.Path);
    }

    private ShellNode? Read(ScriptText script, Shell shell)
    {
        try
        {
            return ScriptReader.Read(script, shell.Language);
        }
        catch (ScriptSyntaxException exception)
        {
            Passage place = script.At(exception.Offset, 0);
            gaps.Add(new CiGap(shell.Language == ShellLanguage.Other ? CiGapKind.OtherLanguage : CiGapKind.UnreadableScript, place.Location, exception.Message));
            return null;
        }
    }
}
