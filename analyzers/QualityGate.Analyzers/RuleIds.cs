namespace QualityGate.Analyzers;

/// <summary>The id of every rule, sorted. The thousand is the root cause (see <see cref="RootCauses"/>); an id is never used twice.</summary>
internal static class RuleIds
{
    public const string CollectionRace = "QG1001";
    public const string LostUpdate = "QG1002";
    public const string CheckThenAct = "QG1003";
    public const string LateSubscription = "QG1004";
    public const string DelayBeforeAssertion = "QG2001";
    public const string DelayBeforeNegativeAssertion = "QG2002";
    public const string TaskUnobserved = "QG2003";
    public const string AssertionInCallback = "QG2004";
    public const string CancelledWorkAbandoned = "QG2005";
    public const string BlockingWait = "QG2006";
    public const string UnboundedWait = "QG2007";
    public const string EndlessPolling = "QG2008";
    public const string WaitResultIgnored = "QG2009";
    public const string StillRunningAsserted = "QG2010";
    public const string AssertionRightAfterStart = "QG2011";
    public const string ElapsedTimeAsserted = "QG3001";
    public const string ClockReadsCompared = "QG3002";
    public const string TimeBomb = "QG3003";
    public const string RealTimeBesideFakeClock = "QG3004";
    public const string LocalTimeZoneAsserted = "QG3005";
    public const string ClockBypassed = "QG3006";
    public const string DurationsRaced = "QG3007";
    public const string TimeoutTooShort = "QG3008";
    public const string HardCodedPort = "QG4001";
    public const string FreePortProbed = "QG4002";
    public const string RealNetwork = "QG4003";
    public const string ConstantPathWritten = "QG4004";
    public const string ProcessExitRace = "QG4005";
    public const string UnseededRandomAsserted = "QG5001";
    public const string UnorderedSourceAssertedInOrder = "QG5002";
    public const string CultureTextAsserted = "QG5003";
    public const string ExactFloatAsserted = "QG5004";
    public const string UnstableTestIdentity = "QG5005";
    public const string CollectedMemoryAsserted = "QG5006";
    public const string OrderingDiscarded = "QG5007";
    public const string ResourceNeverReleased = "QG6001";
    public const string CleanupNeverCalled = "QG6002";
    public const string SetupNotAwaited = "QG6003";
    public const string SharedFixtureChanged = "QG6004";
    public const string StaticEventHeld = "QG6005";
    public const string StaticStateWritten = "QG7001";
    public const string ProcessStateChanged = "QG7002";
    public const string InstanceStateShared = "QG7003";
    public const string OrderedTestsShareState = "QG7004";
    public const string TestCallsTest = "QG7005";
    public const string UnfilteredListener = "QG7006";
    public const string RetryWithoutTicket = "QG8001";
    public const string HandMadeRetry = "QG8002";
    public const string SkipWithoutTicket = "QG8003";
    public const string FailureSwallowed = "QG8004";
}
