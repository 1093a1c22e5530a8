using QualityGate.Core.Suites;

namespace QualityGate.DiagnosisBench.Zoos;

/// <summary>A test as people name it: <c>Class.Method</c>, with as much of the namespace as they like, or a class for all of its tests.</summary>
internal sealed record TestName(string Text)
{
    public bool Means(TestId test) => Ends(Plain(test.FullName)) || Ends(Plain(test.Class));

    public override string ToString() => Text;

    /// <summary>Nested classes are written with a dot or with a plus.</summary>
    public static string Plain(string name) => name.Replace('+', '.');

    private bool Ends(string fullName)
    {
        string name = Plain(Text.Split('(')[0].Trim());
        return fullName == name || fullName.EndsWith("." + name, StringComparison.Ordinal);
    }
}
