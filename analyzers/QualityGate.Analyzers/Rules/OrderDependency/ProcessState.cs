namespace QualityGate.Analyzers.Rules.OrderDependency;

/// <summary>Something of which a process has one, so that a change reaches every test in it.</summary>
/// <param name="Name">As messages name it; {0} stands for the name of one entry, such as a variable.</param>
/// <param name="IsKeyed">It has entries of their own, and only those who use the same one meet.</param>
/// <param name="IsReadByAll">Other tests depend on it without naming it, so that even a restored change disturbs those that run meanwhile.</param>
internal sealed record ProcessState(string Name, bool IsKeyed = false, bool IsReadByAll = false);
