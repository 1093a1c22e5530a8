namespace QualityGate.Core.Ledgers;

/// <summary>How far apart the tests are that a run was asked for.</summary>
internal enum RunScope
{
    SeveralClasses,
    OneClass,

    /// <summary>A single test, or rows of one method.</summary>
    OneMethod,
}
