using QualityGate.CiLint.Shells.Syntax;

namespace QualityGate.CiLint.Flows;

/// <summary>Finds loops that repeat tests until they pass.</summary>
internal static class RetryLoops
{
    private static readonly ImmutableArray<string> Words = ["retry", "retries", "attempt", "tries", "rerun"];

    /// <summary>The innermost such loop around a command; null when there is none.</summary>
    public static ShellNode.Loop? Around(ShellNode script, ShellNode target) => script.All()
        .OfType<ShellNode.Loop>()
        .LastOrDefault(loop => loop.All().Any(node => ReferenceEquals(node, target)) && Repeats(loop, target));

    /// <summary><c>tests || tests</c>: the alternative to a failure is another try.</summary>
    public static ShellNode.OrElse? Again(ShellNode script, ShellNode target, Func<ShellNode, bool> runsTests) => script.All()
        .OfType<ShellNode.OrElse>()
        .LastOrDefault(chain => Holds(chain.Left, target) && chain.Right.All().Any(node => runsTests(node) && IsAlike(node, target)));

    private static bool Repeats(ShellNode.Loop loop, ShellNode target) =>
        (loop.Condition is { } condition && (Holds(condition, target) || AsksHowItEnded(condition)))
        || loop.Body.All().Any(node => LeavesOnSuccess(node, target))
        || (CountsTries(loop) && loop.Body.All().OfType<ShellNode.Command>().Any(command => command.Name() is "break" or "exit" or "return"));

    private static bool LeavesOnSuccess(ShellNode node, ShellNode target) => node switch
    {
        ShellNode.AndThen(_, _, var left, var right) => Holds(left, target) && Leaves(right),
        ShellNode.Branch(_, _, var condition, var then, _) => Holds(condition, target) && condition is not ShellNode.Not && Leaves(then),
        _ => false,
    };

    // A loop over projects that is left with a failure is none: only success ends a retry.
    private static bool Leaves(ShellNode node) => node.All().OfType<ShellNode.Command>()
        .Any(command => command.Name() is "break" || (command.Name() is "exit" or "return" && command.Words.Skip(1).All(word => word.Text == "0")));

    private static bool AsksHowItEnded(ShellNode condition) => condition.All().OfType<ShellNode.Command>()
        .Any(command => command.Words.Any(word => word.Variables.Any(name => name is "?" or "LASTEXITCODE" or "ERRORLEVEL")));

    private static bool CountsTries(ShellNode.Loop loop) => (loop.Condition?.All() ?? []).OfType<ShellNode.Command>()
        .SelectMany(command => command.AllWords())
        .Concat(loop.Items)
        .Any(word => word.Variables.Append(word.Text).Any(name => Words.Any(known => name.Contains(known, StringComparison.OrdinalIgnoreCase))));

    // Two suites one after the other are no repetition.
    private static bool IsAlike(ShellNode one, ShellNode other) =>
        one is ShellNode.Command left && other is ShellNode.Command right && Plain(left).SequenceEqual(Plain(right), StringComparer.Ordinal);

    private static IEnumerable<string> Plain(ShellNode.Command command) => command.Words.Select(word => word.Text).Where(text => !text.StartsWith('-'));

    private static bool Holds(ShellNode node, ShellNode target) => node.All().Any(below => ReferenceEquals(below, target));
}
