namespace QualityGate.Core.Tests.Scripts;

/// <summary>How a test of a <see cref="Play"/> behaves.</summary>
/// <param name="Name">As in <see cref="SuiteScript"/>; the part before a slash is its class.</param>
/// <param name="Deed">
/// A letter of an outcome, done whatever the company; or, for what does not betray its author, <c>x</c> dies without a word, <c>k</c> so fast that its neighbour's end was not yet heard of,
/// <c>b</c> leaves a thread behind that kills the process during the next test, <c>s</c> has a set-up that dies,
/// <c>n</c> passes and needs the first test of the suite before it, <c>v</c> does not show up.
/// </param>
internal sealed record Actor(string Name, char Deed);
