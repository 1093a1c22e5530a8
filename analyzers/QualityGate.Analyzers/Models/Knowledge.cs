using System.Runtime.CompilerServices;

namespace QualityGate.Analyzers.Models;

/// <summary>What all rules know of one compilation, looked up once and dropped with it.</summary>
internal sealed class Knowledge
{
    // All rules start in each compilation; the table lets them share one look-up and holds no compilation alive.
    private static readonly ConditionalWeakTable<Compilation, Knowledge> Known = new();

    private Knowledge(Compilation compilation)
    {
        Symbols = new FrameworkSymbols(compilation);
        Tests = new TestModel(Symbols);
        Assertions = new Assertions(compilation, Symbols);
        Waits = new KnownWaits(compilation);
        Concurrency = new ConcurrentDelegates(compilation);
        Guards = new Guards(compilation, Assertions);
        Collections = new MutableCollections(Symbols);
        Clock = new RealClock(compilation);
        FakeClocks = new FakeClocks(compilation);
        UnstableValues = new UnstableValues(compilation, Clock);
    }

    public FrameworkSymbols Symbols { get; }

    public TestModel Tests { get; }

    public Assertions Assertions { get; }

    public KnownWaits Waits { get; }

    public ConcurrentDelegates Concurrency { get; }

    public Guards Guards { get; }

    public MutableCollections Collections { get; }

    public RealClock Clock { get; }

    public FakeClocks FakeClocks { get; }

    public UnstableValues UnstableValues { get; }

    public static Knowledge Of(Compilation compilation) => Known.GetValue(compilation, made => new Knowledge(made));
}
