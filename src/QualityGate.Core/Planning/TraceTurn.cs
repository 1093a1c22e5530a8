namespace QualityGate.Core.Planning;

/// <summary>When a question is asked, among those about all tests of a suite: every test gets its first chance before one gets its last.</summary>
internal enum TraceTurn
{
    /// <summary>The process that it needs is there now, and only now.</summary>
    AtOnce,

    /// <summary>What a test that always ends alike behind the same tests takes to be settled.</summary>
    First,

    /// <summary>What undoes a polluter, and polluters beside the first that runs so far tell of.</summary>
    Extra,

    /// <summary>What a test that ends so or so behind the same tests takes, or one that has had its chance.</summary>
    Stubborn,

    /// <summary>Whether there are others besides, of which no run tells.</summary>
    Last,
}
